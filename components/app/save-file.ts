/** Milliseconds after which the browser has certainly started to write the file. */
const LONG = 60_000;

/** Offers a blob as a file to save. Nothing is sent anywhere. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, LONG);
}

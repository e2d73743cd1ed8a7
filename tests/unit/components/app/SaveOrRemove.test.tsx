// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveOrRemove } from '../../../../components/app/SaveOrRemove';
import { render } from '../render';

const save = vi.fn<() => Promise<void>>();
const remove = vi.fn<() => Promise<void>>();
const onRemoved = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  for (const mock of [save, remove, onRemoved]) mock.mockReset();
  save.mockResolvedValue();
  remove.mockResolvedValue();
});

async function open() {
  const saves = [{ label: 'Save it', save }];
  const { box } = await render(
    <SaveOrRemove name="mine" saves={saves} remove={remove} onRemoved={onRemoved} />,
  );
  document.body.append(box);
  const button = (label: string) =>
    [...box.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;
  const press = (label: string) =>
    act(async () => {
      button(label).click();
      await Promise.resolve();
    });
  return { box, button, press };
}

describe('SaveOrRemove', () => {
  it('saves, and reports a failure', async () => {
    const { box, press } = await open();
    await press('Save it');
    expect(save).toHaveBeenCalledOnce();
    expect(box.querySelector('[role=status]')!.textContent).toBe('');
    save.mockRejectedValue(new Error());
    await press('Save it');
    expect(box.querySelector('[role=status]')!.textContent).toBe(
      'This did not work. Nothing was changed.',
    );
  });

  it('cannot save while it is saving', async () => {
    save.mockReturnValue(new Promise(() => undefined));
    const { button, press } = await open();
    await press('Save it');
    expect(button('Save it').disabled).toBe(true);
  });

  it('removes after a confirmation', async () => {
    const { box, press } = await open();
    await press('Remove');
    expect(box.textContent).toContain('Remove mine?');
    expect(remove).not.toHaveBeenCalled();
    await press('Remove');
    expect(remove).toHaveBeenCalledOnce();
    expect(onRemoved).toHaveBeenCalledOnce();
  });

  it('returns the focus to its button when the person keeps the thing', async () => {
    const { button, press } = await open();
    await press('Remove');
    expect(document.activeElement).toBe(button('Keep'));
    await press('Keep');
    expect(document.activeElement).toBe(button('Remove'));
    expect(remove).not.toHaveBeenCalled();
  });

  it('reports that removing failed', async () => {
    remove.mockRejectedValue(new Error());
    const { box, press } = await open();
    await press('Remove');
    await press('Remove');
    expect(onRemoved).not.toHaveBeenCalled();
    expect(box.querySelector('[role=status]')!.textContent).toContain('did not work');
  });
});

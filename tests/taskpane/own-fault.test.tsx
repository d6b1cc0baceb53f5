import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { Boundary } from '../../src/taskpane/components/Boundary.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { FakeWorkbook } from './fake-door.ts';

const sentence = /Phần mềm gặp lỗi của chính nó/;

async function openedBloc() {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  let fault: Error | null = null;
  const door: typeof workbook.door = {
    ...workbook.door,
    read: (job) => (fault === null ? workbook.door.read(job) : Promise.reject(fault)),
  };
  render(<App connect={() => Promise.resolve({ ok: true, value: door })} />);
  await screen.findByRole('heading', { level: 1, name: plan.blocName });
  await waitFor(() => expect(workbook.watching).toBe(1));
  return { workbook, failWith: (next: Error | null) => (fault = next) };
}

test('a reading that fails by our own fault ends with a sentence and a way on, and the next one is shown', async () => {
  const { workbook, failWith } = await openedBloc();
  failWith(new RangeError('the scheme has no node with the code I'));
  act(() => workbook.change((plans) => plans));
  expect((await screen.findByText(sentence)).textContent).toContain('the scheme has no node with the code I');
  expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  failWith(null);
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
});

function Faulty({ isWrong }: { isWrong: boolean }) {
  if (isWrong) throw new RangeError('no such row');
  return <p>số liệu</p>;
}

test('a part that cannot be drawn says so in its place, and is drawn again when it is asked for anew', () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = (isWrong: boolean) => (
    <Boundary>
      <Faulty isWrong={isWrong} />
    </Boundary>
  );
  const { rerender } = render(part(true));
  expect(screen.getByText(sentence).textContent).toContain('no such row');
  rerender(part(false));
  expect(screen.getByText('số liệu').textContent).toBe('số liệu');
  logged.mockRestore();
});

import { act, render } from '@testing-library/react';
import { useRef, type ReactElement } from 'react';
import { useKeptFocus } from '../../src/taskpane/use-kept-focus.ts';

/** A page whose button goes when its work is done. */
function Page({ done }: { done: boolean }): ReactElement {
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  return (
    <main ref={page}>
      <h1 ref={heading} tabIndex={-1}>
        Khối
      </h1>
      {!done && <button type="button">Tạo các trang</button>}
    </main>
  );
}

function pressAndFinish(): void {
  const { getByRole, rerender } = render(<Page done={false} />);
  act(() => getByRole('button').focus());
  rerender(<Page done />);
}

afterEach(() => {
  jest.restoreAllMocks();
});

test('a button that goes with its work leaves the keyboard at the heading', () => {
  pressAndFinish();
  expect(document.activeElement?.textContent).toBe('Khối');
});

test('the same work ended after the person went to the cells: the pane does not take the keyboard back', () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  pressAndFinish();
  expect(document.activeElement).toBe(document.body);
});

import type { Elements } from './elements.ts';

/** One line under the banner: what is going on, or what went wrong. */
export type Notices = {
  readonly busy: (sentence: string) => void;
  readonly done: (sentence: string) => void;
  readonly error: (sentence: string) => void;
  readonly clear: () => void;
};

export function createNotices({ notice }: Elements): Notices {
  const sentenceBox = notice.querySelector('p');
  notice.querySelector('button')?.addEventListener('click', () => clear());

  function show(sentence: string, role: 'status' | 'alert'): void {
    notice.hidden = false;
    notice.setAttribute('role', role);
    notice.classList.toggle('error', role === 'alert');
    if (sentenceBox !== null) sentenceBox.textContent = sentence;
  }

  function clear(): void {
    notice.hidden = true;
  }

  return {
    busy: (sentence) => show(sentence, 'status'),
    done: (sentence) => show(sentence, 'status'),
    error: (sentence) => show(sentence, 'alert'),
    clear,
  };
}

/** Asks yes or no in the page itself: office.js takes window.confirm away, and the grid asks too. */
export function ask({ question }: Elements, sentence: string): Promise<boolean> {
  const box = question.querySelector('p');
  if (box !== null) box.textContent = sentence;
  question.returnValue = '';
  question.showModal();
  return new Promise((resolve) => {
    question.addEventListener('close', () => resolve(question.returnValue === 'yes'), { once: true });
  });
}

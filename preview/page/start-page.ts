import { previewText } from '../text.ts';
import type { Elements } from './elements.ts';

/** What a person can choose on the start page. */
export type StartChoice =
  | { readonly kind: 'sample'; readonly title: string; readonly file: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'own' };

/** Draws the start page: two ready workbooks, an empty one, and one's own file. */
export function drawStartPage({ start }: Elements, choose: (choice: StartChoice) => void): void {
  const text = previewText.start;
  const heading = document.createElement('h1');
  heading.textContent = text.heading;
  const intro = document.createElement('p');
  intro.textContent = text.intro;
  const list = document.createElement('ul');
  list.className = 'choices';
  for (const { title, about, file } of Object.values(text.choices)) {
    list.append(card(title, about, text.open, 'primary', () => choose({ kind: 'sample', title, file })));
  }
  list.append(card(text.empty.title, text.empty.about, text.empty.open, '', () => choose({ kind: 'empty' })));
  list.append(card(text.own.title, text.own.about, text.own.open, '', () => choose({ kind: 'own' })));
  start.replaceChildren(heading, intro, list);
}

function card(title: string, about: string, action: string, look: string, act: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const words = document.createElement('p');
  words.textContent = about;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.textContent = action;
  button.setAttribute('aria-label', `${action}: ${title}`);
  button.addEventListener('click', act);
  item.append(heading, words, button);
  return item;
}

const key = 'thi-dua-nguoi-ghi';

/**
 * Who works at this computer, where a second person has told so; the workbook's own name is for everybody else. A
 * browser that keeps nothing (a private window, a policy) gives none.
 */
export function rememberedPerson(): string | null {
  try {
    const name = window.localStorage.getItem(key);
    return name === '' ? null : name;
  } catch {
    return null;
  }
}

export function rememberPerson(name: string): void {
  try {
    window.localStorage.setItem(key, name);
  } catch {
    // Asked again next time.
  }
}

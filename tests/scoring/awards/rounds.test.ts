import { atMost, ballot, kinds, nominee, proposals, review, rule } from './builders.ts';

const election = rule({ quota: atMost(1), order: { keys: ['votes'], fallback: 'next' } });
const a = nominee('A');
const b = nominee('B');
const c = nominee('C');
const d = nominee('D');
const again = (subject: string, inFavour: number) => ({ ...ballot(subject, inFavour, 11), round: 2 });

describe('a second round is a choice among those who took part in it', () => {
  it('decides between equals of the first round', () => {
    const ballots = [ballot('A', 6, 11), ballot('B', 6, 11), again('A', 4), again('B', 7)];
    expect(kinds(review([election], [a, b], { ballots }))).toEqual(['reserve', 'proposed']);
  });

  it('whoever had fewer votes in the first round stays behind, with however few votes the second is won', () => {
    const first = [ballot('A', 6, 11), ballot('B', 6, 11), ballot('D', 5, 11)];
    const ballots = [...first, again('A', 4), again('B', 3)];
    expect([...proposals(review([election], [a, b, d], { ballots }))].map(([name]) => name)).toEqual([
      'A',
      'B',
      'D',
    ]);
    expect(kinds(review([election], [a, b, d], { ballots }))).toEqual(['proposed', 'reserve', 'reserve']);
  });

  it('whoever was ahead in the first round stays ahead of those who voted again', () => {
    const first = [ballot('C', 8, 11), ballot('A', 6, 11), ballot('B', 6, 11)];
    const ballots = [...first, again('A', 10), again('B', 1)];
    expect(kinds(review([election], [a, b, c], { ballots }))).toEqual(['reserve', 'reserve', 'proposed']);
  });

  it('without a round in common nobody can say who is ahead', () => {
    const ballots = [ballot('A', 6, 11), again('B', 7)];
    expect(kinds(review([election], [a, b], { ballots }))).toEqual(['needsDecision', 'needsDecision']);
  });

  it('a first round counted twice proves nothing about it', () => {
    const first = [ballot('A', 6, 11), ballot('A', 5, 11), ballot('B', 4, 11)];
    const ballots = [...first, again('A', 7)];
    expect(kinds(review([election], [a, b], { ballots }))).toEqual(['needsDecision', 'needsDecision']);
  });
});

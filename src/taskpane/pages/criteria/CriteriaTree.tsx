import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { CriterionView } from '../../../actions/criteria/criteria-view.ts';
import { criteriaPane } from '../../../text/index.ts';
import { visibleItems, type TreeItem } from './tree-items.ts';
import { takeFocus } from '../../take-focus.ts';

const words = criteriaPane.tree;

const useStyles = makeStyles({
  tree: {
    maxHeight: '46vh',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': {
      outline: `${tokens.strokeWidthThick} solid Highlight`,
      outlineOffset: '-2px',
    },
  },
  twist: { flexShrink: 0, width: '14px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0 },
  group: { fontWeight: tokens.fontWeightSemibold },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  under: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly nodes: readonly CriterionView[];
  readonly open: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly onOpen: (code: string, open: boolean) => void;
  readonly onChoose: (code: string) => void;
  /** Enter: on to what can be done with the criterion. */
  readonly onEnter: () => void;
};

/** The criteria by the ARIA tree pattern: one stop of the Tab key, arrows, Home and End move inside. */
export function CriteriaTree({ nodes, open, chosen, onOpen, onChoose, onEnter }: Props): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const items = visibleItems(nodes, open);
  const place = Math.max(
    0,
    items.findIndex(({ node }) => node.code === chosen),
  );
  const current = items[place]?.node.code ?? null;

  // The keyboard follows the choice while it is in the tree: rows come and go with the workbook.
  useEffect(() => {
    const inTree = list.current?.contains(document.activeElement) ?? false;
    if (inTree) takeFocus(list.current?.querySelector<HTMLElement>('[tabindex="0"]'));
  }, [current]);

  const go = (item: TreeItem | undefined): void => {
    if (item === undefined) return;
    onChoose(item.node.code);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const item = items[place];
    if (item === undefined) return;
    const move = moves[event.key];
    if (move === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (move === undefined) onEnter();
    else if (event.key === 'ArrowRight' && item.expanded === false) onOpen(item.node.code, true);
    else if (event.key === 'ArrowLeft' && item.expanded === true) onOpen(item.node.code, false);
    else go(items[move(items, place)]);
  };

  return (
    <div role="tree" aria-label={words.label} className={styles.tree} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <Row
          key={item.node.code}
          item={item}
          isCurrent={index === place}
          isChosen={item.node.code === chosen}
          onPress={() => {
            if (item.node.code === chosen && item.expanded !== null) onOpen(item.node.code, !item.expanded);
            onChoose(item.node.code);
          }}
        />
      ))}
    </div>
  );
}

type Move = (items: readonly TreeItem[], place: number) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (items, place) => Math.min(items.length - 1, place + 1),
  ArrowUp: (_items, place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (items) => items.length - 1,
  ArrowRight: (items, place) => (items[place]?.expanded === true ? place + 1 : place),
  ArrowLeft: (items, place) => {
    const parent = items[place]?.node.parent ?? null;
    return parent === null ? place : items.findIndex(({ node }) => node.code === parent);
  },
};

type RowProps = {
  readonly item: TreeItem;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
};

function Row({ item, isCurrent, isChosen, onPress }: RowProps): ReactElement {
  const styles = useStyles();
  const { node, expanded, posInSet, setSize } = item;
  const wrong = node.sum !== null && !node.sum.fits;
  return (
    <div
      role="treeitem"
      aria-level={node.level}
      aria-posinset={posInSet}
      aria-setsize={setSize}
      aria-expanded={expanded ?? undefined}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      style={{ paddingInlineStart: `${4 + Math.min(node.level - 1, deepestIndent) * 12}px` }}
      onClick={onPress}
    >
      <span aria-hidden="true" className={styles.twist}>
        {expanded === null ? '' : expanded ? '▾' : '▸'}
      </span>
      <span className={mergeClasses(styles.text, node.node.kind === 'group' && styles.group)}>
        {node.code} {node.title === '' ? words.noTitle : node.title}
        {node.sum !== null && (
          <span className={mergeClasses(styles.under, wrong && styles.wrong)}>
            {wrong ? '≠ ' : ''}
            {node.sum.text}
          </span>
        )}
        {node.findings.length > 0 && (
          <span className={mergeClasses(styles.under, styles.wrong)}>
            ⚠ {words.problems(node.findings.length)}
          </span>
        )}
      </span>
      <span className={styles.points}>
        {node.ledger !== null && `${node.ledger} `}
        {node.points !== null && words.points(node.points)}
      </span>
    </div>
  );
}

/** Deeper levels are told by their codes: a pane of 320 px has no room for more. */
const deepestIndent = 5;

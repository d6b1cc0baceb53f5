/** The strip with which the changes of the pane are taken back. */
export const undoPane = {
  label: 'Lùi lại các việc đã làm ở ngăn này',
  undo: (what: string) => `Hoàn tác: ${what}`,
  redo: (what: string) => `Làm lại: ${what}`,
  none: 'Không còn việc nào để hoàn tác.',
  skip: 'Bỏ qua việc này',
  skipLabel: (what: string) => `Bỏ qua việc này: ${what}`,
} as const;

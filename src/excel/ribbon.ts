/** Binds the name of a ribbon command (`FunctionName` of the manifest) to what it does. */
export function associateCommand(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel greys the button out until completed() is called, whatever happened.
    void action().finally(() => event.completed());
  });
}

/** Brings the pane to the front; the caller has asked `abilities.showPane`. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

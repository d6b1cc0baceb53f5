import { Button, FluentProvider, Input, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

// What any pane of React and Fluent UI pays: the floor that ours is measured against.
const place = document.getElementById('pane');
if (place !== null)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Title3>Fluent UI</Title3>
      <Button>Button</Button>
      {Array.from({ length: 60 }, (_none, index) => (
        <Input key={index} aria-label={`Input ${index}`} />
      ))}
    </FluentProvider>,
  );

import { Box, render, Text, useInput } from 'ink';

/** The least that an Ink program can be: one line, and an ear for keys. */
function Hello() {
  useInput(() => {});
  return (
    <Box>
      <Text>Hello, world</Text>
    </Box>
  );
}

render(<Hello />, { alternateScreen: true });

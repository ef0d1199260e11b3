#pragma once

namespace app {

/// Checks what the program needs on this machine: fonts, pictures, the database and its full-text
/// search, a place to write. Prints a line for each; 0 when all is well, else 4.
int selfTest();

} // namespace app

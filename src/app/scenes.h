#pragma once

namespace shell {
class MainWindow;
class Welcome;
} // namespace shell

namespace app {

class Shots;

/// Everything `--shots` draws of an open workspace: each pane, then what lies over and beside them.
void addScenes(Shots &shots, shell::MainWindow &window);
/// And of the program without one.
void addScenes(Shots &shots, shell::Welcome &welcome);

} // namespace app

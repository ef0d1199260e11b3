#pragma once

class QPagedPaintDevice;
class QWidget;

namespace console {
class Pane;
}

namespace shell {

/// Puts a pane on paper or into a PDF as it stands, in the light colours.
namespace paneprint {

/// Asks where to and prints; returns at once.
void ask(console::Pane &pane, QWidget *window);
/// Paints `pane` on one page of `paper`, as large as fits, upper left.
void paint(QWidget &pane, QPagedPaintDevice &paper);

} // namespace paneprint
} // namespace shell

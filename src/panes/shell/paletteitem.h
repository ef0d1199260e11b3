#pragma once

#include <QString>

#include <functional>

namespace shell {

/// Something the palette finds and can do.
struct PaletteItem
{
    QString id; ///< stable; recents are remembered by it
    QString text;
    QString group; ///< "Board", "Go", "Incident", "Setting"
    QString key;
    std::function<void()> run;
};

} // namespace shell

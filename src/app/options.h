#pragma once

#include "base/result.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace app {

/// What the command line of `parapet` asks for.
struct Options
{
    QString workspace; ///< folder, or the journal in it; empty: the one last open
    bool demo = false;
    bool readOnly = false;
    bool declare = false;
    bool selfTest = false;
    bool help = false;
    bool version = false;
    QString pane;
    QString theme; ///< "light", "dark", "high-contrast"; empty: as set
    std::optional<QSize> size;
    QString shots; ///< folder

    /// Invalid names the option and what it takes.
    static base::Result<Options> read(const QStringList &arguments);
    static QString helpText();
};

} // namespace app

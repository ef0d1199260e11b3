#pragma once

#include <QSettings>

#include <memory>

namespace shell {

/// The settings of the program: one ini file with mode 0600 in its XDG folder.
std::unique_ptr<QSettings> openSettings();
/// The same at `path`, for tests.
std::unique_ptr<QSettings> openSettings(const QString &path);

} // namespace shell

#pragma once

#include <QWidget>

#include <memory>

/// What the gallery shows: every block of the look in use, with invented words.
namespace plates {

std::unique_ptr<QWidget> signs(); ///< everything stateless, at several sizes
std::unique_ptr<QWidget> board(); ///< rail, head, phases, lists, notices and strip as a window
std::unique_ptr<QWidget> table(); ///< a table and what stands beside it
std::unique_ptr<QWidget> controls(); ///< every control the style owns, in its states

} // namespace plates

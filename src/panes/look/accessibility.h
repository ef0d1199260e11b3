#pragma once

namespace look {

/// Lets assistive tools see what Qt does not tell them: painted widgets with their role, name, state and
/// the action a press is, our windows as windows, scrolled pages as panes. Repeating it costs nothing.
void installAccessibility();

} // namespace look

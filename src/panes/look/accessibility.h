#pragma once

namespace look {

/// Lets assistive tools see painted widgets: their role, name, state and the action a press is.
/// Called by the widgets themselves; repeating it costs nothing.
void installAccessibility();

} // namespace look

#pragma once

namespace panes {

/// Lets assistive tools see the picture as a table of what is in sight: a row for each lane with how many
/// there are and what the cursor is on. Called by the picture; repeating it costs nothing.
void installPictureAccess();

} // namespace panes

#pragma once

#include "base/secret.h"

namespace account {

/// The token that PARAPET_TOKEN gives a program without a desktop; empty when there is none. It can be read once: it is
/// taken out of the environment, so that no program started later gets it, and overwritten, so that /proc does not show
/// it. To be called before any other thread runs.
base::Secret takeEnvironmentToken();

} // namespace account

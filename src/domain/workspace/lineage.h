#pragma once

#include "domain/workspace/workspace.h"

#include <QSet>

namespace workspace {

/// A console and those it follows: what a copied, restored or moved workspace was before. What they had on disk
/// should be here.
QSet<QString> lineage(const Workspace &workspace, const QString &deviceId);

} // namespace workspace

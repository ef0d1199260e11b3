#pragma once

#include "domain/incidents/playbook.h"

#include <QByteArray>
#include <QList>

namespace feeds {

/// Reads a playbook file (YAML). Invalid names every wrong line: "name:line:column: step: …".
base::Result<incidents::Playbook> readPlaybook(const QByteArray &source, const QString &name);

/// The playbooks that come with the program, most severe first. An error here is a defect of the
/// build; the tests read them all.
base::Result<QList<incidents::Playbook>> shippedPlaybooks();

} // namespace feeds

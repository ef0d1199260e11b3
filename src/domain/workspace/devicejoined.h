#pragma once

#include "domain/journal/entrytype.h"
#include "domain/workspace/workspace.h"

namespace workspace {

/// A console begins to write: a new one, or one whose file was copied, restored or moved to another machine and
/// therefore writes under a name of its own.
struct DeviceJoined
{
    static constexpr const char *type = "workspace.device_joined";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool system = true;
    static constexpr bool strikable = false;

    QString device;
    QString name;
    QString reason; ///< "new", "copied", "restored", "moved"
    QString follows;

    static base::Result<DeviceJoined> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Workspace &workspace, const journal::Stated &stated) const;
    void apply(Workspace &workspace, const journal::Stated &stated) const;
    QString line(const Workspace &before, const journal::Stated &stated) const;
};

} // namespace workspace

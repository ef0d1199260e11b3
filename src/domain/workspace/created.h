#pragma once

#include "domain/journal/entrytype.h"
#include "domain/workspace/workspace.h"

namespace workspace {

/// Begins a workspace.
struct Created
{
    static constexpr const char *type = "workspace.created";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool system = true;
    static constexpr bool strikable = false;

    Kind purpose = Kind::Live;
    QString name;
    QString organization;
    QByteArray actorSalt;

    static base::Result<Created> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Workspace &workspace, const journal::Stated &stated) const;
    void apply(Workspace &workspace, const journal::Stated &stated) const;
    QString line(const Workspace &before, const journal::Stated &stated) const;
};

} // namespace workspace

#pragma once

#include "domain/journal/subject.h"

#include <QList>

namespace workspace {

/// What a workspace is for; it decides what may leave it.
enum class Kind { Live, Demo, Exercise };
QLatin1String name(Kind kind);

/// A console that writes here.
struct Device
{
    QString id;
    QString name; ///< host name as data
    QString reason; ///< "new", "copied", "restored", "moved"
    QString follows; ///< the device whose file this was; empty for a new one
    base::Instant joined{};
    bool operator==(const Device &) const = default;
};

/// A file from outside whose rows went into the mirror; the file itself is kept as evidence.
struct Import
{
    QString entryId;
    QString format; ///< "github-audit"
    QString fileName;
    QString sha256; ///< hex
    qint64 size = 0;
    qint64 read = 0;
    qint64 added = 0;
    qint64 known = 0;
    qint64 refused = 0;
    QString zone; ///< given for times that had none
    QString mapping; ///< which column was what
    QString lane; ///< where its events are drawn, when somebody said so
    QString repository; ///< that somebody said a scanner's report is of
    QString artifact; ///< by what name somebody wants to know what was scanned
    base::Instant at{};
    QString by;
    bool operator==(const Import &) const = default;
};

/// The workspace itself as a subject: what it is, which consoles write into it and what was brought
/// in. Its id is the workspace's id.
struct Workspace : journal::Subject
{
    static constexpr const char *kindName = "workspace";

    Workspace() = default;
    explicit Workspace(const QString &id) { this->id = id; }

    Kind purpose = Kind::Live;
    QString name;
    QString organization;
    QByteArray actorSalt; ///< 32 bytes; makes actor references opaque outside
    QList<Device> devices;
    QList<Import> imports;

    QLatin1String kind() const override { return QLatin1String(kindName); }
    const journal::EntryTypes &types() const override;
    std::shared_ptr<journal::Subject> copy() const override { return std::make_shared<Workspace>(*this); }
    std::shared_ptr<journal::Subject> blank() const override { return std::make_shared<Workspace>(id); }
};

using WorkspacePtr = std::shared_ptr<const Workspace>;

} // namespace workspace

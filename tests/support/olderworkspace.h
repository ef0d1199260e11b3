#pragma once

#include "store/workspace/folder.h"

#include <QByteArrayList>
#include <QList>

/// Workspaces as earlier versions of Parapet left them, made from the shipped steps of the schema: what
/// ships a step is covered by it.
namespace olderworkspace {

/// Every version of a schema ("journal", "mirror") that was ever the newest, from 1 on.
QList<int> versions(const QString &name);

/// Writes `older` as a file of that version: its tables with those rows of the file `full` that had a
/// place in them. `full` is of the newest version.
void make(const QString &name, const QString &full, int version, const QString &older);

/// A folder with the journal of that version, and the mirror of `mirrorVersion` when there is one in
/// `full`; the same console may go on in it.
void makeFolder(const store::Folder &full, int version, int mirrorVersion, const store::Folder &older);

/// The tables that are made from the entries, of the newest version.
QByteArrayList projectedTables();

/// Every row of a table as text, one a line, sorted.
QByteArray dumped(const QString &file, const QByteArray &table);

/// The schema and every row of every table but those of a search: two files are the same when these are.
QByteArray dumped(const QString &file);

} // namespace olderworkspace

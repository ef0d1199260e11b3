#pragma once

#include <QString>

namespace store {

/// What a journal file and a machine look like together. When either changes, the file was copied,
/// restored or moved, and the console must write under a new device id, or two logs would claim the
/// same name.
struct Identity
{
    QString machine; ///< hash of the machine id; empty where there is none
    QString file; ///< inode of the journal file
    QString hostName;

    static Identity of(const QString &journalPath);
    QString text() const { return machine + u'/' + file; }
};

} // namespace store

#pragma once

#include "base/result.h"

#include <QFile>

#include <memory>

namespace store {

/// A regular file opened for reading: no link, folder, pipe or device, not even one that was put in its place while
/// it was opened. Nothing here ever waits for a writer.
class RegularFile
{
public:
    /// Invalid when it is something else, Storage when it cannot be read.
    static base::Result<RegularFile> open(const QString &path);

    QFile &file() { return *m_file; }
    qint64 size() const { return m_size; } ///< when it was opened
    qint64 bytesOnDisk() const { return m_blocks * 512; } ///< less than its size when it has holes
    /// Whether nobody has written to it since.
    bool isUnchanged() const;
    /// There was none; told apart from what is not a regular file.
    static bool isAbsent(const QString &path);

private:
    RegularFile() = default;

    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
    qint64 m_blocks = 0;
    qint64 m_modifiedNs = 0;
    qint64 m_changedNs = 0;
};

} // namespace store

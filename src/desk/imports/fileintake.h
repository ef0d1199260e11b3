#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "feeds/files/filereading.h"
#include "store/intelligence/feedlog.h"

#include <QIODevice>
#include <QList>

#include <memory>

namespace desk {

/// How far an import is: `done` and `total` are bytes of the file as they are read.
struct ImportProgress : base::Progress
{
    std::atomic<qint64> rows{0}; ///< rows taken so far, new and known
};

using ImportProgressPtr = std::shared_ptr<ImportProgress>;

/// Something else that came of a file, counted.
struct AlsoCounted
{
    const char *what = ""; ///< "gone", "withdrawn", "not_understood", "other_objects"
    qint64 count = 0;
};

/// What came of taking a file in.
struct Taken
{
    qint64 read = 0; ///< what the file's rows became: events, findings …
    qint64 added = 0; ///< of these, new here
    qint64 known = 0; ///< of these, already here
    qint64 refused = 0;
    QList<feeds::RefusedRow> refusals; ///< the first thousand, by line
    qint64 twice = 0; ///< of an hour that came twice on its day; the earlier was taken
    QList<AlsoCounted> also;
    base::Duration took{}; ///< of reading and writing the rows
    bool cancelled = false; ///< what was added stays
};

/// Takes the rows of a file of one format in. Made for one file; runs on the mirror's writer.
class FileIntake
{
public:
    virtual ~FileIntake() = default;

    /// Whether every row is good, before anything is written; Invalid names the first that is not.
    virtual base::Done check(QIODevice &file, const QString &name) = 0;
    /// Reads the sealed copy and writes into the mirror, a transaction a batch; asks `progress` whether it
    /// was cancelled. At its end it notes that the file was read whole, so that a mirror that was thrown away
    /// can be made again. On an error the transactions before it stay, and `taken` counts them.
    virtual base::Done take(QIODevice &file, const store::FeedFile &what, store::Database &mirror,
                            ImportProgress &progress) = 0;

    const Taken &taken() const { return m_taken; }

protected:
    /// Takes over what was refused.
    void note(const feeds::FileReading &reading)
    {
        m_taken.refused = reading.refused;
        m_taken.refusals = reading.refusals;
    }

    Taken m_taken;
};

} // namespace desk

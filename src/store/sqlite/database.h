#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace store {

class StatementCache;

/// How hard a commit is pressed onto the disk.
enum class Durability {
    Full, ///< survives a power cut: the journal
    Normal, ///< consistent after one, may miss the last commits: the mirror
    Off, ///< only for a first bulk load that can be made again
};

/// One connection to one SQLite file, used by one thread at a time and owned by whoever opened it.
/// Every failure is a base::Error: Storage for the disk, Corrupt for the content, Conflict when
/// another process holds the file.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable, Memory };

    static base::Result<Database> open(const QString &path, Mode mode, Durability durability = Durability::Full);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs one or more statements without results.
    base::Done run(const QByteArray &sql);
    /// Runs a query that gives one integer.
    base::Result<qint64> number(const QByteArray &sql);

    /// `work` between BEGIN IMMEDIATE and COMMIT; any error, also of the commit, rolls back all of it.
    template<class F>
    auto transaction(F work) -> std::invoke_result_t<F>
    {
        if (base::Done begun = run("BEGIN IMMEDIATE"); !begun)
            return begun.error();
        auto outcome = work();
        if (outcome) {
            if (base::Done committed = run("COMMIT"); committed)
                return outcome;
            else
                outcome = committed.error();
        }
        rollBack();
        return outcome;
    }

    /// Takes what is in the write-ahead log over into the file without waiting for readers.
    base::Done checkpoint();
    /// Whether the write-ahead log has grown so long that it should be: every page that is read is looked up
    /// in it first.
    bool hasLongLog() const;
    /// Changes whenever another connection has committed.
    base::Result<qint64> dataVersion() { return number("PRAGMA data_version"); }
    /// A consistent copy of everything, made online, into a new file with mode 0600.
    base::Done copyTo(const QString &path);

    qint64 changes() const;
    sqlite3 *handle() const { return m_handle.get(); }
    StatementCache &statements() { return *m_statements; }
    /// The last failure of this connection in the words of a person.
    base::Error error(int code, const QByteArray &doing = {}) const;

private:
    void rollBack();
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle);
    static int logged(void *frames, sqlite3 *, const char *, int count);

    std::unique_ptr<int> m_frames; ///< in the log after the last commit of this connection
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementCache> m_statements; ///< gone before the connection
};

} // namespace store

#pragma once

#include "base/secret.h"
#include "github/http/asking.h"
#include "github/limits/budget.h"
#include "github/limits/stepafter.h"
#include "store/pulls/pagetags.h"
#include "store/store.h"
#include "sync/engine/source.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace syncing {

/// What is going on, for people.
struct Progress
{
    int asking = 0; ///< questions on their way
    std::optional<base::Instant> waitingUntil; ///< nothing is asked before
    QString waitingFor; ///< why, in words
    std::optional<base::Error> stopped; ///< GitHub does not accept the token any more
    qint64 requests = 0; ///< since it was started
    qint64 unchanged = 0; ///< of them, answered so, which costs nothing

    bool operator==(const Progress &) const = default;
};

/// Reads what is due of GitHub into the mirror, page by page, within GitHub's limits. What it has to remember is in the
/// mirror, so that it can be ended at any moment and goes on there. One for each account, on one thread; the questions
/// and the store must outlive it. After faults have passed, the mirror equals GitHub: a page counts only when it was
/// taken whole, and a list is swept only when all of it was sent.
class Engine : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        QByteArray credential; ///< 16 bytes that stand for the token; see `credentialHash`
        double reserve = 0.2; ///< the share of an hour's requests that is kept for people
        int mostAtOnce = 3;
    };

    Engine(github::Asking &asking, store::Store &store, const base::Clock &clock, QList<SourcePtr> sources,
           Settings settings, QObject *parent = nullptr);
    ~Engine() override;

    /// Goes on where the mirror says, and as long as this lives.
    void start();
    /// Looks at once what is due: the network is back, or somebody planned a pull.
    void look();
    /// The list is read at once, before what nobody waits for.
    void want(const QString &key);
    const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    /// A pull came to its end, or failed.
    void settled(const QString &key);
    /// Nothing is due before that time.
    void idle(base::Instant until);

private:
    struct Asked
    {
        store::Pull pull;
        SourcePtr source;
        std::optional<store::PageTag> tag;
        QUrl url;
    };
    using AskedPtr = std::shared_ptr<Asked>;

    void lookAt(base::Instant at);
    void choose(const QList<store::Pull> &due);
    bool begin(const store::Pull &pull);
    void send(const AskedPtr &asked);
    void hear(const AskedPtr &asked, const github::Answer &answer);
    void take(const AskedPtr &asked, const github::Answer &answer, const github::Step &step);
    void passOver(const AskedPtr &asked);
    void wait(const AskedPtr &asked, const github::Step &step);
    void fail(const AskedPtr &asked, const github::Step &step);
    /// Runs `job` on the mirror's writer in a transaction that keeps the budget too, then goes on.
    void write(const AskedPtr &asked, std::function<base::Done(store::Database &)> job);
    void release(const AskedPtr &asked, const base::Done &done);
    github::Priority priorityOf(const Asked &asked) const;
    base::Instant now() const { return m_clock.now(); }

    github::Asking &m_asking;
    store::Store &m_store;
    const base::Clock &m_clock;
    const Settings m_settings;
    QHash<QString, SourcePtr> m_sources; ///< by topic
    std::optional<github::Budget> m_budget; ///< once it was read
    QHash<QString, AskedPtr> m_asked; ///< by key, on their way or being written
    QSet<QString> m_wanted;
    QTimer m_next;
    Progress m_progress;
    bool m_looking = false;
    bool m_lookAgain = false;
};

/// Stands for a token where it must not be: the beginning of its SHA-256.
QByteArray credentialHash(const base::Secret &token);

} // namespace syncing

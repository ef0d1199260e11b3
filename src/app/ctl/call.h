#pragma once

#include "app/ctl/verb.h"
#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"
#include "domain/journal/statedtime.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>

namespace ctl {

/// What ended a command, for scripts: 0 done, 1 refused by a rule, 2 usage, 3 GitHub or network,
/// 4 storage, 5 verification failed.
int exitStatus(const base::Error &error);

/// One command being carried out: its words and switches, the workspace it opens when it needs it,
/// and its way of printing. Owned by main, on the main thread.
class Call
{
public:
    Call(const Verb &verb, QCommandLineParser &parser);
    ~Call();

    const QStringList &words() const { return m_words; }
    QString word(int at) const { return m_words.value(at); }
    bool has(const char *option) const;
    QString option(const char *name) const;
    /// The words from `at` on as one text.
    QString textFrom(int at) const { return m_words.mid(at).join(u' '); }

    /// The workspace named by --workspace, PARAPET_WORKSPACE or the default.
    QString workspacePath() const;
    base::Result<store::Store *> store(bool readOnly = false);
    QString actor() const;
    base::Result<base::Instant> now();
    /// Who states it, of now or of --at.
    base::Result<journal::Authorship> by();

    /// A time as typed behind an option; one without a zone is UTC.
    base::Result<journal::Occurrence> time(const char *name);
    /// The same of what is to come; none without the option.
    base::Result<std::optional<base::Instant>> timeAhead(const char *name);

    /// The incident that a word names, folded.
    base::Result<incidents::IncidentPtr> incident(const QString &word);
    /// Commits a deed; gives what was written.
    base::Result<store::Committed> commit(const base::Result<journal::Deed> &deed);
    /// Commits and prints the deed's summary, or the new entries with --json.
    base::Done carryOut(const base::Result<journal::Deed> &deed);

    bool json() const { return has("json"); }
    bool jsonLines() const { return has("jsonl"); }
    /// One line for people; what was written by others does nothing to their terminal.
    void print(const QString &line) const;
    void print(const QJsonObject &document) const;
    void printLine(const QJsonObject &row) const;
    /// Rows under a head, in columns as wide as they need; with --json(l) the objects instead.
    void table(const QStringList &head, const QList<QStringList> &rows, const QString &key,
               const QJsonArray &objects) const;
    /// What is going on, on standard error, when that is a terminal.
    void progress(const QString &text) const;
    /// One line on standard error that stays, whoever reads it.
    void note(const QString &text) const;

private:
    using ReadTime = base::Result<journal::StatedTime> (*)(const QString &, const journal::Viewpoint &);
    /// What an option holds; errors name it.
    base::Result<journal::StatedTime> stated(const char *name, ReadTime read);

    QCommandLineParser &m_parser;
    QStringList m_words;
    std::unique_ptr<store::Store> m_store;
};

} // namespace ctl

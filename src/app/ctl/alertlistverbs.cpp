#include "app/ctl/alertof.h"
#include "app/ctl/alertshow.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "domain/intelligence/exploitscore.h"
#include "store/intelligence/untriaged.h"

#include <QJsonArray>
#include <QSet>

namespace ctl {

using namespace intelligence;

namespace {

constexpr int usualLimit = 200;

QString scores(const std::optional<int> &cvss, const std::optional<int> &score, bool listed)
{
    QStringList out;
    out.append(cvss ? cvssText(*cvss) : QStringLiteral("–"));
    out.append(score ? millionthsText(*score).left(6) : QStringLiteral("–"));
    if (listed)
        out.append(QStringLiteral("KEV"));
    return out.join(u' ');
}

/// What the options ask for.
base::Result<store::AlertFilter> filterOf(Call &call, base::Instant now)
{
    store::AlertFilter filter{.now = now};
    if (call.has("overdue"))
        filter.which = store::AlertFilter::Which::Overdue;
    else if (call.has("settled"))
        filter.which = store::AlertFilter::Which::Settled;
    if (call.has("band")) {
        filter.band = bandFrom(call.option("band"));
        if (!filter.band)
            return unknown(QStringLiteral("band"), call.option("band"),
                           QStringLiteral("immediate, urgent, scheduled, deferred"));
    }
    if (call.has("state")) {
        filter.state = alertStateFrom(call.option("state"));
        if (!filter.state)
            return unknown(QStringLiteral("state"), call.option("state"),
                           QStringLiteral("to_triage, open, planned, in_progress, to_confirm, resolved, dismissed"));
    }
    filter.repository = call.option("repository");
    filter.unowned = call.option("owner") == QLatin1String("nobody");
    filter.owner = filter.unowned ? QString() : call.option("owner");
    filter.words = call.textFrom(0);
    return filter;
}

base::Result<int> limitOf(Call &call)
{
    if (!call.has("limit"))
        return usualLimit;
    bool number = false;
    const int limit = call.option("limit").toInt(&number);
    if (!number || limit < 1)
        return unknown(QStringLiteral("limit"), call.option("limit"), QStringLiteral("a whole number from 1"));
    return limit;
}

QJsonObject toJson(const store::UntriagedRow &row, base::Instant now)
{
    const AlertFacts &facts = row.facts;
    return {{QStringLiteral("finding"), facts.finding},
            {QStringLiteral("rule"), facts.rule},
            {QStringLiteral("title"), facts.title},
            {QStringLiteral("what"), subjectOf(facts)},
            {QStringLiteral("fixed"), facts.fixed},
            {QStringLiteral("repository"), facts.repository},
            {QStringLiteral("source"), facts.source},
            {QStringLiteral("severity"), severityName(facts.severity)},
            {QStringLiteral("cvss"), facts.cvss ? QJsonValue(cvssText(*facts.cvss)) : QJsonValue()},
            {QStringLiteral("epss"), facts.score ? QJsonValue(millionthsText(*facts.score)) : QJsonValue()},
            {QStringLiteral("known_exploited"), name(facts.listing)},
            {QStringLiteral("state"), QStringLiteral("untriaged")},
            {QStringLiteral("priority"), name(row.priority.band)},
            {QStringLiteral("assumed"), row.priority.assumed},
            {QStringLiteral("due"), row.priority.due ? QJsonValue(base::rfc3339(*row.priority.due)) : QJsonValue()},
            {QStringLiteral("overdue"), row.priority.due && *row.priority.due < now},
            {QStringLiteral("first_seen"), base::rfc3339(facts.firstSeen)}};
}

/// Findings that nobody has taken up, page by page until there are enough.
base::Result<QList<store::UntriagedRow>> untaken(Call &call, store::Store &store, const store::AlertFilter &asked,
                                                 int limit)
{
    store::FindingFilter filter;
    filter.repository = asked.repository;
    filter.words = asked.words;
    QList<store::UntriagedRow> out;
    store::UntriagedPage page{{}, {}, true};
    while (page.more && out.size() < limit) {
        const auto read = store
                              .readMirror([=, behind = page.end](store::Database &mirror) {
                                  return store::untriaged(mirror, filter, behind, asked.now, limit);
                              })
                              .result();
        if (!read)
            return read.error();
        page = *read;
        const auto taken =
            store
                .readJournal([ids = page.alertIds()](store::Database &journal) { return store::takenUp(journal, ids); })
                .result();
        if (!taken)
            return taken.error();
        page.leaveOut(*taken);
        for (const store::UntriagedRow &row : std::as_const(page.rows)) {
            if (!asked.band || row.priority.band == *asked.band)
                out.append(row);
        }
        call.progress(QStringLiteral("%1 findings").arg(out.size()));
    }
    call.progress({});
    return out.mid(0, limit);
}

base::Done listUntaken(Call &call, const store::AlertFilter &filter, int limit)
{
    const auto found = untaken(call, **call.store(), filter, limit);
    if (!found)
        return found.error();
    QList<QStringList> rows;
    QJsonArray objects;
    for (const store::UntriagedRow &row : *found) {
        const AlertFacts &facts = row.facts;
        rows.append({facts.finding.left(12), bandText(row.priority.band, row.priority.assumed),
                     dueText(row.priority.due, filter.now),
                     scores(facts.cvss, facts.score, facts.listing == Listing::Listed), facts.rule, subjectOf(facts),
                     facts.repository});
        objects.append(toJson(row, filter.now));
    }
    call.table({QStringLiteral("FINDING"), QStringLiteral("PRIORITY"), QStringLiteral("DUE IN"),
                QStringLiteral("CVSS EPSS"), QStringLiteral("RULE"), QStringLiteral("WHAT"),
                QStringLiteral("REPOSITORY")},
               rows, QStringLiteral("findings"), objects);
    return base::done();
}

base::Done list(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    const base::Result<base::Instant> now = call.now();
    if (!opened || !now)
        return opened ? now.error() : opened.error();
    const base::Result<store::AlertFilter> filter = filterOf(call, *now);
    const base::Result<int> limit = limitOf(call);
    if (!filter || !limit)
        return filter ? limit.error() : filter.error();
    if (call.has("untriaged"))
        return listUntaken(call, *filter, *limit);
    const auto found = (*opened)
                           ->readJournal([filter = *filter, limit = *limit](store::Database &journal) {
                               return store::alertList(journal, filter, {}, limit);
                           })
                           .result();
    if (!found)
        return found.error();
    const auto labels = labelsOf(call, *found);
    if (!labels)
        return labels.error();
    QList<QStringList> rows;
    QJsonArray objects;
    for (const store::AlertRow &row : *found) {
        const QString label = labels->value(row.id);
        rows.append({label, row.settled ? word(row.state) : bandText(row.band, row.assumed()),
                     row.settled ? base::dayText(*row.settled) : dueText(row.due, *now), word(row.state),
                     scores(row.cvss, row.score, row.listing == Listing::Listed), row.owner, row.rule, row.what,
                     row.repository});
        objects.append(ctl::toJson(row, label, *now));
    }
    call.table({QStringLiteral("ALERT"), QStringLiteral("PRIORITY"), QStringLiteral("DUE IN"), QStringLiteral("STATE"),
                QStringLiteral("CVSS EPSS"), QStringLiteral("OWNER"), QStringLiteral("RULE"), QStringLiteral("WHAT"),
                QStringLiteral("REPOSITORY")},
               rows, QStringLiteral("alerts"), objects);
    return base::done();
}

} // namespace

QList<Verb> alertListVerbs()
{
    return {{QStringLiteral("vulnerability list"),
             QStringLiteral("[WORDS…]"),
             QStringLiteral("alerts by priority; a question mark: something is assumed"),
             0,
             -1,
             {option("untriaged", "findings nobody has taken up"), option("overdue", "those that are late"),
              option("settled", "those that are resolved or dismissed"),
              option("band", "immediate, urgent, scheduled, deferred", "BAND"),
              option("state", "to_triage, open, planned, in_progress, to_confirm", "STANDING"),
              option("repository", "of one repository", "NAME"), option("owner", "of one person, or nobody", "LOGIN"),
              option("limit", "the first N (200)", "N")},
             list},
            {QStringLiteral("vulnerability show"),
             QStringLiteral("ALERT"),
             QStringLiteral("its priority explained, what is done about it, its history"),
             1,
             1,
             {},
             showAlert}};
}

} // namespace ctl

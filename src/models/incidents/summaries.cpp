#include "models/incidents/summaries.h"

#include "domain/incidents/evidenceclocks.h"
#include "domain/incidents/words.h"
#include "models/incidents/phasefigures.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace models {

using namespace incidents;
using namespace look;

namespace {

struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(models::Summaries)
};

/// "14 workflows", "1 repository", in the user's language.
QString assetsCounted(AssetKind kind, int count)
{
    switch (kind) {
    case AssetKind::Repository:
        return count == 1 ? SummaryWords::tr("1 repository") : SummaryWords::tr("%n repositories", nullptr, count);
    case AssetKind::Workflow:
        return count == 1 ? SummaryWords::tr("1 workflow") : SummaryWords::tr("%n workflows", nullptr, count);
    case AssetKind::Token:
        return count == 1 ? SummaryWords::tr("1 token") : SummaryWords::tr("%n tokens", nullptr, count);
    case AssetKind::Environment:
        return count == 1 ? SummaryWords::tr("1 environment") : SummaryWords::tr("%n environments", nullptr, count);
    case AssetKind::Package:
        return count == 1 ? SummaryWords::tr("1 package") : SummaryWords::tr("%n packages", nullptr, count);
    case AssetKind::Endpoint:
        return count == 1 ? SummaryWords::tr("1 endpoint") : SummaryWords::tr("%n endpoints", nullptr, count);
    case AssetKind::Customer:
        return count == 1 ? SummaryWords::tr("1 customer") : SummaryWords::tr("%n customers", nullptr, count);
    case AssetKind::Other:
        break;
    }
    return count == 1 ? SummaryWords::tr("1 asset") : SummaryWords::tr("%n assets", nullptr, count);
}

/// The number of "14 workflows" bold.
Spans numbered(const QString &counted, Token token = Token::Text)
{
    const qsizetype blank = counted.indexOf(u' ');
    return {strong(counted.left(blank), token), plain(counted.mid(blank), token)};
}

} // namespace

Spans scopeSpans(const Incident &incident)
{
    QMap<AssetKind, int> assets;
    int suspected = 0;
    for (const Asset &asset : incident.assets) {
        if (asset.state == AssetState::Cleared)
            continue;
        ++assets[asset.kind];
        suspected += asset.state == AssetState::Suspected ? 1 : 0;
    }
    Spans spans;
    const auto join = [&] {
        if (!spans.isEmpty())
            spans.append(plain(QStringLiteral(" · ")));
    };
    for (auto it = assets.cbegin(); it != assets.cend(); ++it) {
        join();
        spans += numbered(assetsCounted(it.key(), it.value()));
    }
    QStringList second;
    if (suspected > 0)
        second.append(SummaryWords::tr("%n only suspected", nullptr, suspected));
    if (!incident.indicators.isEmpty())
        second.append(incident.indicators.size() == 1
                          ? SummaryWords::tr("1 indicator")
                          : SummaryWords::tr("%n indicators", nullptr, int(incident.indicators.size())));
    if (!incident.alerts.isEmpty())
        second.append(incident.alerts.size() == 1
                          ? SummaryWords::tr("1 alert: %1").arg(incident.alerts.first().title)
                          : SummaryWords::tr("%n alerts", nullptr, int(incident.alerts.size())));
    if (spans.isEmpty() && second.isEmpty())
        return {dim(SummaryWords::tr("Nothing named yet: type +repo or +ioc"))};
    if (!spans.isEmpty() && !second.isEmpty())
        spans.append(lineBreak());
    if (!second.isEmpty())
        spans.append(dim(second.join(QStringLiteral(" · "))));
    return spans;
}

QStringList expectedEvidence(const Incident &incident)
{
    QStringList expected;
    const QList<PhaseFigure> phases = phaseFigures(incident);
    const auto begun = [&](const Task &task) {
        return std::none_of(phases.cbegin(), phases.cend(), [&](const PhaseFigure &phase) {
            return phase.id == task.phase && phase.state == PhaseFigure::State::Future;
        });
    };
    for (const Task &task : incident.tasks) {
        const bool there =
            std::any_of(incident.evidence.cbegin(), incident.evidence.cend(),
                        [&](const EvidenceItem &item) { return item.step == task.key && !item.isPlanned(); });
        const bool dropped = task.state == TaskState::NotApplicable || task.state == TaskState::Cancelled;
        if (!task.expects.isEmpty() && !there && !dropped && begun(task))
            expected.append(task.expects);
    }
    return expected;
}

namespace {

/// How many items there are of each state, and how many wait to be accepted.
struct EvidenceCount
{
    QMap<evidence::State, int> states;
    int handed = 0;
};

EvidenceCount counted(const Incident &incident)
{
    EvidenceCount out;
    for (const EvidenceItem &item : incident.evidence) {
        ++out.states[item.state];
        out.handed += item.handover ? 1 : 0;
    }
    return out;
}

/// What was gone before anybody knew since when to look.
Spans lostSpans(const Incident &incident)
{
    Spans spans;
    for (const Vanishing &one : vanishing(incident)) {
        if (one.lost && !one.captured)
            spans += {lineBreak(), plain(SummaryWords::tr("%1: gone at GitHub").arg(shownWord(one.kind)), Token::Bad)};
    }
    return spans;
}

} // namespace

Spans evidenceSpans(const Incident &incident)
{
    using evidence::State;
    const EvidenceCount count = counted(incident);
    Spans spans{strong(QString::number(count.states.value(State::Sealed))), plain(SummaryWords::tr(" sealed"))};
    const auto add = [&](int number, const QString &words, Token token) {
        if (number > 0)
            spans += {plain(QStringLiteral(" · ")), plain(words, token)};
    };
    const int expected = int(expectedEvidence(incident).size());
    const int collected = count.states.value(State::Collected);
    const int planned = count.states.value(State::Planned);
    const int broken = count.states.value(State::Missing) + count.states.value(State::Mismatch);
    add(collected, SummaryWords::tr("%n kept elsewhere", nullptr, collected), Token::Text);
    add(expected, SummaryWords::tr("%n expected", nullptr, expected), Token::Warn);
    add(planned, SummaryWords::tr("%n planned", nullptr, planned), Token::Warn);
    add(count.handed, SummaryWords::tr("%n not accepted", nullptr, count.handed), Token::Warn);
    add(broken, SummaryWords::tr("%n missing or changed", nullptr, broken), Token::Bad);
    return spans + lostSpans(incident);
}

} // namespace models

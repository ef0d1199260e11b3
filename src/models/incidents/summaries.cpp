#include "models/incidents/summaries.h"

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
        const bool there = std::any_of(incident.evidence.cbegin(), incident.evidence.cend(),
                                       [&](const EvidenceItem &item) { return item.step == task.key; });
        const bool dropped = task.state == TaskState::NotApplicable || task.state == TaskState::Cancelled;
        if (!task.expects.isEmpty() && !there && !dropped && begun(task))
            expected.append(task.expects);
    }
    return expected;
}

Spans evidenceSpans(const Incident &incident)
{
    const int expected = int(expectedEvidence(incident).size());
    Spans spans{strong(QString::number(incident.evidence.size())), plain(SummaryWords::tr(" sealed"))};
    if (expected > 0) {
        spans.append(plain(QStringLiteral(" · ")));
        spans.append(plain(SummaryWords::tr("%n expected", nullptr, expected), Token::Warn));
    }
    return spans;
}

} // namespace models

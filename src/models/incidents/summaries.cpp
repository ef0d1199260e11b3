#include "models/incidents/summaries.h"

#include "models/incidents/phasefigures.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace models {

using namespace incidents;
using namespace look;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("models::Summaries", text);
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
    QMap<AssetKind, qsizetype> assets;
    qsizetype suspected = 0;
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
        spans += numbered(counted(it.key(), it.value()));
    }
    QStringList second;
    if (suspected > 0)
        second.append(translated(QT_TRANSLATE_NOOP("models::Summaries", "%1 only suspected")).arg(suspected));
    if (!incident.indicators.isEmpty())
        second.append(
            incident.indicators.size() == 1
                ? translated(QT_TRANSLATE_NOOP("models::Summaries", "1 indicator"))
                : translated(QT_TRANSLATE_NOOP("models::Summaries", "%1 indicators")).arg(incident.indicators.size()));
    if (spans.isEmpty() && second.isEmpty())
        return {dim(translated(QT_TRANSLATE_NOOP("models::Summaries", "Nothing named yet: type +repo or +ioc")))};
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
    const qsizetype expected = expectedEvidence(incident).size();
    Spans spans{strong(QString::number(incident.evidence.size())),
                plain(translated(QT_TRANSLATE_NOOP("models::Summaries", " sealed")))};
    if (expected > 0) {
        spans.append(plain(QStringLiteral(" · ")));
        spans.append(
            plain(translated(QT_TRANSLATE_NOOP("models::Summaries", "%1 expected")).arg(expected), Token::Warn));
    }
    return spans;
}

} // namespace models

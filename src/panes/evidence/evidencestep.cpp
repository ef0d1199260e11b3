#include "panes/evidence/evidencestep.h"

#include "domain/evidence/rules.h"
#include "panes/evidence/previewcontent.h"

#include <QCoreApplication>

namespace panes {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(panes::EvidenceStep)
};

/// What keeps an item: hold, retention, classification, its end.
void addKeeping(const evidence::Item &item, QList<EvidenceStep> &steps)
{
    steps.append(item.hold.isEmpty() ? EvidenceStep::Hold : EvidenceStep::Lift);
    steps += {EvidenceStep::Retain, EvidenceStep::Classify, EvidenceStep::Release, EvidenceStep::Dispose};
}

} // namespace

StepFace faceOf(EvidenceStep step)
{
    switch (step) {
    case EvidenceStep::Capture:
        return {"evidence.collect", Words::tr("Capture"), QStringLiteral("c")};
    case EvidenceStep::Accept:
        return {"evidence.accept", Words::tr("Accept"), QStringLiteral("a")};
    case EvidenceStep::Open:
        return {"evidence.open", Words::tr("Open"), QStringLiteral("o")};
    case EvidenceStep::Verify:
        return {"evidence.verify", Words::tr("Verify"), QStringLiteral("v")};
    case EvidenceStep::Transfer:
        return {"evidence.transfer", Words::tr("Hand over"), QStringLiteral("t")};
    case EvidenceStep::Copy:
        return {"evidence.copy", Words::tr("Save a copy"), QStringLiteral("y")};
    case EvidenceStep::Export:
        return {"evidence.export", Words::tr("Export"), QStringLiteral("e")};
    case EvidenceStep::Seal:
        return {"evidence.seal", Words::tr("Seal its file"), QStringLiteral("s")};
    case EvidenceStep::Hold:
        return {"evidence.hold", Words::tr("Legal hold"), QStringLiteral("h")};
    case EvidenceStep::Lift:
        return {"evidence.lift", Words::tr("Lift the legal hold"), QStringLiteral("h")};
    case EvidenceStep::Retain:
        return {"evidence.retain", Words::tr("Retention"), QStringLiteral("r")};
    case EvidenceStep::Classify:
        return {"evidence.classify", Words::tr("Sensitivity"), QStringLiteral("i")};
    case EvidenceStep::Release:
        return {"evidence.release", Words::tr("Release"), QStringLiteral("l")};
    case EvidenceStep::Dispose:
        break;
    }
    return {"evidence.dispose", Words::tr("Dispose"), QStringLiteral("d")};
}

QList<EvidenceStep> stepsFor(const evidence::Item &item, const QString &actor, bool writable)
{
    using evidence::State;
    if (!writable)
        return canPreview(item) ? QList<EvidenceStep>{EvidenceStep::Open} : QList<EvidenceStep>();
    if (item.isPlanned())
        return {EvidenceStep::Capture};
    if (item.state == State::Disposed)
        return {};
    QList<EvidenceStep> steps;
    const bool broken = item.state == State::Missing || item.state == State::Mismatch;
    if (item.handover && evidence::samePerson(item.handover->to, actor))
        steps.append(EvidenceStep::Accept);
    if (item.disposal && !evidence::samePerson(item.disposal->by, actor))
        steps.append(EvidenceStep::Dispose);
    if (broken || item.state == State::Collected)
        steps.append(EvidenceStep::Seal);
    if (!broken && canPreview(item))
        steps.append(EvidenceStep::Open);
    if (item.isFiled())
        steps.append(EvidenceStep::Verify);
    if (!item.handover && item.state != State::Released)
        steps.append(EvidenceStep::Transfer);
    if (!broken && item.isFiled())
        steps += {EvidenceStep::Copy, EvidenceStep::Export};
    if (item.state == State::Released)
        steps.append(EvidenceStep::Classify);
    else
        addKeeping(item, steps);
    return steps;
}

} // namespace panes

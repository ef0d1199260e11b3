#include "domain/evidence/rules.h"

#include "domain/journal/entrytype.h"

namespace evidence {

using base::Done;
using journal::refused;

namespace {

Done collected(const Item &item)
{
    if (item.isPlanned())
        return refused(QStringLiteral("%1 is planned, not collected").arg(item.label),
                       QStringLiteral("collect it first"));
    if (item.state == State::Disposed)
        return refused(QStringLiteral("%1 was disposed of").arg(item.label));
    return base::done();
}

Done stillHeld(const Item &item)
{
    if (const Done fine = collected(item); !fine)
        return fine;
    if (item.state == State::Released)
        return refused(QStringLiteral("%1 was released to %2").arg(item.label, item.holder));
    return base::done();
}

Done byHolder(const Item &item, const QString &actor, bool commands)
{
    if (commands || samePerson(actor, item.holder))
        return base::done();
    return refused(QStringLiteral("%1 holds %2").arg(item.holder, item.label),
                   QStringLiteral("the holder hands it over, or IC or deputy"));
}

Done settled(const Item &item)
{
    if (item.handover)
        return refused(QStringLiteral("%1 waits for %2 to accept it").arg(item.label, item.handover->to),
                       QStringLiteral("have it accepted, or strike that transfer"));
    return base::done();
}

Done freeOfHold(const Item &item)
{
    if (!item.hold.isEmpty())
        return refused(QStringLiteral("%1 is under legal hold: %2").arg(item.label, item.hold),
                       QStringLiteral("lift the hold first"));
    return base::done();
}

} // namespace

bool samePerson(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

Done mayHandOver(const Item &item, const QString &actor, const QString &to, bool commands)
{
    Done fine = stillHeld(item);
    if (fine)
        fine = settled(item);
    if (fine)
        fine = byHolder(item, actor, commands);
    if (!fine)
        return fine;
    if (samePerson(to, item.holder))
        return refused(QStringLiteral("%1 has %2 already").arg(item.holder, item.label));
    if (samePerson(to, actor))
        return refused(QStringLiteral("A transfer takes two people: %1 cannot hand it over and take it").arg(actor),
                       QStringLiteral("have the holder hand it over"));
    return base::done();
}

Done mayAccept(const Item &item, const QString &actor, const QString &seen)
{
    if (!item.handover)
        return refused(QStringLiteral("No transfer of %1 waits to be accepted").arg(item.label));
    if (!samePerson(actor, item.handover->to))
        return refused(QStringLiteral("%1 was handed to %2").arg(item.label, item.handover->to),
                       QStringLiteral("only they accept it"));
    if (!seen.isEmpty() && !item.sha256.isEmpty() && seen != item.sha256)
        return refused(QStringLiteral("%1 is not what was handed over: its SHA-256 is another").arg(item.label),
                       QStringLiteral("verify it, and do not accept it"));
    return base::done();
}

Done mayUse(const Item &item)
{
    if (const Done fine = collected(item); !fine)
        return fine;
    if (item.state == State::Missing)
        return refused(QStringLiteral("The file of %1 is missing").arg(item.label),
                       QStringLiteral("seal it again from a copy"));
    if (item.state == State::Mismatch)
        return refused(QStringLiteral("The file of %1 is not what was sealed").arg(item.label),
                       QStringLiteral("seal it again from a copy"));
    return base::done();
}

Done mayVerify(const Item &item)
{
    if (const Done fine = collected(item); !fine)
        return fine;
    if (!item.isFiled())
        return refused(QStringLiteral("%1 is kept at %2, not here").arg(item.label, item.place),
                       QStringLiteral("seal it first"));
    return base::done();
}

Done maySeal(const Item &item, const QString &sha256)
{
    if (const Done fine = stillHeld(item); !fine)
        return fine;
    if (item.state == State::Sealed)
        return refused(QStringLiteral("%1 is sealed already").arg(item.label));
    if (!item.sha256.isEmpty() && item.sha256 != sha256)
        return refused(QStringLiteral("This is not %1: its SHA-256 is another").arg(item.label),
                       QStringLiteral("add it as evidence of its own"));
    return base::done();
}

Done mayRelease(const Item &item, const QString &actor, bool commands)
{
    Done fine = stillHeld(item);
    if (fine)
        fine = settled(item);
    if (fine)
        fine = byHolder(item, actor, commands);
    return fine ? freeOfHold(item) : fine;
}

Done mayPropose(const Item &item, base::Instant now)
{
    Done fine = stillHeld(item);
    if (fine)
        fine = freeOfHold(item);
    if (fine)
        fine = settled(item);
    if (!fine)
        return fine;
    if (!item.retention)
        return refused(QStringLiteral("%1 has no retention").arg(item.label),
                       QStringLiteral("say until when it is kept"));
    if (*item.retention > now)
        return refused(QStringLiteral("%1 is kept until %2").arg(item.label, base::rfc3339(*item.retention)),
                       QStringLiteral("wait until then"));
    return base::done();
}

Done mayDispose(const Item &item, const QString &actor, base::Instant now)
{
    if (const Done fine = mayPropose(item, now); !fine)
        return fine;
    if (!item.disposal)
        return refused(QStringLiteral("Nobody has asked for the disposal of %1").arg(item.label),
                       QStringLiteral("ask for it; somebody else disposes of it"));
    if (samePerson(actor, item.disposal->by))
        return refused(QStringLiteral("Disposal takes two people: %1 asked for it").arg(item.disposal->by),
                       QStringLiteral("have somebody else dispose of it"));
    return base::done();
}

Done mayStrike(const Item &item)
{
    if (const Done fine = freeOfHold(item); !fine)
        return fine;
    const auto later = std::find_if(item.custody.cbegin(), item.custody.cend(), [](const Custody &one) {
        return one.step != Step::Collect && one.step != Step::Seal;
    });
    if (later != item.custody.cend())
        return refused(QStringLiteral("%1 has a chain of custody: %2 by %3")
                           .arg(item.label, word(later->step).toLower(), later->by),
                       QStringLiteral("release it or dispose of it instead"));
    if (item.disposal)
        return refused(QStringLiteral("The disposal of %1 is asked for").arg(item.label),
                       QStringLiteral("strike that first"));
    return base::done();
}

} // namespace evidence

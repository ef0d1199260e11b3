#pragma once

#include "desk/incidents/addasset.h"
#include "desk/incidents/ask.h"
#include "desk/incidents/decide.h"
#include "desk/incidents/declare.h"
#include "desk/incidents/note.h"
#include "support/rehearsal.h"

/// A playbook of one step and two stakeholders, for a severity.
inline incidents::Playbook smallPlaybook(const char *id, int severity, const char *category, int version = 1)
{
    using namespace incidents;
    using namespace std::chrono_literals;
    Playbook out{.id = QString::fromLatin1(id), .title = QStringLiteral("Plan %1").arg(QLatin1String(id))};
    out.version = version;
    out.category = QString::fromLatin1(category);
    out.severities = {severity};
    out.phases = {{.id = QStringLiteral("triage"),
                   .title = QStringLiteral("Triage"),
                   .offset = 15min,
                   .steps = {{.id = QStringLiteral("revoke_tokens"),
                              .title = QStringLiteral("Revoke tokens"),
                              .role = QStringLiteral("investigator")}}}};
    out.notifications = {
        {.stakeholder = QStringLiteral("CISO"), .channels = {QStringLiteral("phone"), QStringLiteral("chat")}},
        {.stakeholder = QStringLiteral("PR Team"), .offset = 30min, .channels = {QStringLiteral("email")}}};
    out.sha256 = QString(64, u'a');
    return out;
}

inline QList<incidents::Playbook> library()
{
    return {smallPlaybook("supply_chain_attack", 1, "supply_chain"), smallPlaybook("insider", 1, "insider"),
            smallPlaybook("vulnerability_response", 2, "vulnerability"),
            smallPlaybook("vulnerability_response", 2, "vulnerability", 3)};
}

/// A declared P2 with a note, a question, a decision and an asset.
class Situation : public Rehearsal
{
public:
    explicit Situation(const char *seed = "situation")
        : Rehearsal(seed)
    {
        using namespace incidents;
        must(desk::declare((*this)->id,
                           {.title = QStringLiteral("Token theft"), .declared = {.severity = Severity::P2}}, library(),
                           by()));
        must(desk::note(**this, QStringLiteral("bridge opened"), by()));
        noteId = last();
        must(desk::ask(**this, QStringLiteral("who owns it?"), by()));
        question = last();
        must(desk::decide(**this, {.text = QStringLiteral("keep running")}, by()));
        decision = last();
        must(
            desk::addAsset(**this, AssetKind::Repository, QStringLiteral("acme/widgets"), AssetState::Suspected, by()));
        asset = last();
    }

    void must(const base::Result<journal::Deed> &deed)
    {
        if (const QString refused = carryOut(deed); !refused.isEmpty())
            qFatal("%s", qPrintable(refused));
    }

    QString noteId, question, decision, asset;
};

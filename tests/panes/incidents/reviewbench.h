#pragma once

#include "desk/actions/openaction.h"
#include "desk/incidents/close.h"
#include "desk/incidents/namefactor.h"
#include "desk/incidents/openreview.h"
#include "desk/incidents/submitreview.h"
#include "desk/incidents/writereview.h"
#include "support/deskbench.h"

#include <QTest>

/// A workspace with incidents whose reviews are further or less far; Di sits here.
class ReviewBench : public DeskBench
{
public:
    using DeskBench::DeskBench;

    journal::Authorship by(const QString &actor) { return journal::statedBy(actor, store().clock().now()); }

    QString closed(const QString &title = QStringLiteral("Token stolen"))
    {
        const QString id = declare(title);
        say(id, QStringLiteral("the token was revoked"));
        mustCommit(desk::close(*incident(id), incidents::Outcome::Confirmed, QStringLiteral("rehearsed"),
                               by(QStringLiteral("ana"))));
        return id;
    }
    void openReview(const QString &id, const QString &lead = QStringLiteral("ana"))
    {
        mustCommit(desk::openReview(*incident(id), lead, by(lead)));
    }
    void write(const QString &id, incidents::ReviewSection section, const QString &text,
               const QString &actor = QStringLiteral("ana"))
    {
        mustCommit(desk::writeReview(*incident(id), section, text, by(actor)));
    }
    /// Everything that must be there.
    void writeAll(const QString &id)
    {
        using incidents::ReviewSection;
        for (const ReviewSection section :
             {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact})
            write(id, section, QStringLiteral("As it was."));
        mustCommit(desk::nameFactor(*incident(id), incidents::FactorKind::Process, QStringLiteral("No expiry"),
                                    by(QStringLiteral("ana"))));
    }
    void submit(const QString &id, const QString &actor = QStringLiteral("ana"))
    {
        mustCommit(desk::submitReview(*incident(id), by(actor)));
    }
    QString action(const QString &title, const QString &source)
    {
        const QString id = store().newId();
        actions::ActionOpened wanted;
        wanted.title = title;
        wanted.owner = QStringLiteral("bo");
        wanted.due = store().clock().now() + std::chrono::hours(48);
        wanted.source = source;
        mustCommit(desk::openAction(id, wanted, by(QStringLiteral("ana"))));
        return id;
    }
};

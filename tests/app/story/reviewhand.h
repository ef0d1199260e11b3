#pragma once

#include "domain/incidents/review.h"
#include "windowhand.h"

namespace panes {
class ActionsPane;
class ReviewPane;
} // namespace panes

namespace story {

/// Works the weeks after an incident at the window with keys alone: the review, what comes of it, and the
/// report. Each act gives what went wrong, nothing when all is well.
class ReviewHand : public WindowHand
{
public:
    using WindowHand::WindowHand;

    /// Somebody else sits down at this time.
    QString sitDown(const QString &actor, base::Instant now);
    /// From the board to the review of the incident that is on it.
    QString turnToReview();
    /// The next step: open, submit, sign, close; `state` is what it leads to.
    QString step(incidents::ReviewState state);
    QString giveBack(const QString &reason);
    QString write(incidents::ReviewSection section, const QString &text);
    QString holdHotWash(const QString &text);
    QString nameFactor(const QString &text);
    /// Pins the entry whose text contains `said`, in the log beside the texts.
    QString pin(const QString &said);
    /// Quotes that entry in the section that is open.
    QString quote(const QString &said);
    QString openAction(const QString &title, const QString &owner, const QString &due);
    /// In the pane of action items: what has that title is begun and done, or verified.
    QString finishAction(const QString &title, const QString &words);
    QString verifyAction(const QString &title, const QString &with);
    /// Saves the report as a file by its dialog; the format is that of the ending.
    QString saveReport(const QString &path);

private:
    panes::ReviewPane &review() const;
    panes::ActionsPane &actions() const;
    QString turnTo(const QString &page);
    QString typeAndWrite(const QString &text);
    QString selectInLog(const QString &said);
    QString selectAction(const QString &title);
    QString answer(const QString &words);
};

} // namespace story

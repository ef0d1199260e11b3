#pragma once

#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/priority.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace look {
class Button;
class ChipBar;
class Label;
class RichLabel;
} // namespace look

namespace panes {

/// The questions of the triage as a small form: y, n and u answer the one that has the focus and go on to the
/// next; the priority is explained anew with every answer, before anything is written. Owned by the detail.
class TriageForm : public QWidget
{
    Q_OBJECT
public:
    explicit TriageForm(QWidget *parent = nullptr);

    /// What stands, as `actor` sees it at `now`. What was answered here and not saved stays when it is the same
    /// vulnerability. One that is settled can be read only.
    void setAssessment(const QString &key, const intelligence::Assessment &assessment, bool open, base::Instant now);
    void setActor(const QString &actor) { m_actor = actor; }
    void tick(base::Instant now);

    /// What differs from what stands.
    intelligence::AlertAnswered answers() const;
    bool isChanged() const;
    /// The priority as it would be with the answers given here.
    intelligence::Priority preview() const;
    void focusFirst();
    void save();

Q_SIGNALS:
    void answered(const intelligence::AlertAnswered &answers);
    void changed();
    void left(); ///< Escape: what was answered here is dropped

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addQuestion(QVBoxLayout *column, intelligence::Question question);
    void choose(int question, intelligence::Answer answer);
    int focused() const; ///< the question that has the focus; -1 for none
    void refresh();
    void revert();

    QString m_key;
    QString m_actor;
    intelligence::Assessment m_assessment;
    std::array<intelligence::Answer, intelligence::questionCount> m_answers{};
    base::Instant m_now{};
    bool m_open = false;
    std::array<look::ChipBar *, intelligence::questionCount> m_bars{};
    std::array<look::RichLabel *, intelligence::questionCount> m_reasons{};
    look::RichLabel *m_verdict;
    QLineEdit *m_why;
    look::Button *m_save;
};

} // namespace panes

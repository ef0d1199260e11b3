#pragma once

#include "models/figures/figureface.h"
#include "panes/console/pane.h"

class QSettings;
class QTimer;

namespace look {
class ChipBar;
class Label;
class SectionHead;
} // namespace look

namespace models {
class BehindModel;
}

namespace panes {

class FigureCard;
class FigureDetail;
class OpenIncidents;

/// The figures over all incidents of a period: a card for each, and beside them the incidents behind the chosen one,
/// from where Enter leads to the two entries a value comes from. Part of the pane of incidents, which owns it.
class FiguresView : public QWidget
{
    Q_OBJECT
public:
    FiguresView(console::Console &console, OpenIncidents &states, QWidget *parent = nullptr);

    look::SectionHead *head() const { return m_head; }
    FigureDetail *detail() const { return m_detail; }
    const QList<FigureCard *> &cards() const { return m_cards; }
    FigureCard *current() const;
    models::BehindModel &behind() const { return *m_behind; }
    /// "30d", "90d", "26w", "all".
    void setPeriod(const QString &id);
    /// "P1" … "P4", or "all".
    void setSeverity(const QString &id);
    void choose(int card);

    QList<console::KeyHint> keys() const;
    void focusHome();
    QString selectionAsMarkdown() const;
    QString selectionAsTable() const;
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

Q_SIGNALS:
    void shown(); ///< what was read last is on the screen

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCards();
    figures::Selection selection() const;
    void readSoon();
    void read();
    void readBehind();
    void take(const figures::Overview &overview);
    void stateMilestone(const QString &incident, incidents::Milestone milestone);
    bool moveBy(int step);
    bool press(const QString &key);

    console::Console &m_console;
    OpenIncidents &m_states;
    look::SectionHead *m_head;
    look::ChipBar *m_period;
    look::ChipBar *m_severity;
    QList<FigureCard *> m_cards;
    look::Label *m_remark;
    models::BehindModel *m_behind;
    FigureDetail *m_detail;
    QTimer *m_soon;
    int m_reading = 0; ///< the last reading; answers of earlier ones are dropped
};

} // namespace panes

#pragma once

#include "models/intelligence/exploitedmodel.h"
#include "models/intelligence/threatsmodel.h"
#include "panes/look/cell.h"

namespace look {
class Label;
class RichLabel;
class SectionHead;
} // namespace look

namespace panes {

/// What the world says of an exploited vulnerability or of an indicator, in full. Owned by its pane.
class FactDetail : public look::Cell
{
    Q_OBJECT
public:
    explicit FactDetail(QWidget *parent = nullptr);
    void show(const models::ExploitedLine &line);
    void show(const models::ThreatLine &line);
    /// Where the values of the indicator were met; `notes` in second rank.
    void showMet(const QStringList &met, const QStringList &notes);
    void clear();

private:
    void fill(const QString &title, const QString &text, const QList<std::pair<QString, QString>> &facts);

    look::Label *m_title;
    look::Label *m_text;
    look::RichLabel *m_facts;
    look::SectionHead *m_metHead;
    look::RichLabel *m_met;
};

} // namespace panes

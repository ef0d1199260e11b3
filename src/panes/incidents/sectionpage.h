#pragma once

#include "domain/incidents/incident.h"
#include "panes/incidents/reviewpage.h"

class QPlainTextEdit;

namespace look {
class Banner;
class Button;
class Label;
} // namespace look

namespace panes {

class ReviewDraft;

/// One section of the review, or the hot wash: a plain text with a sentence about what it tells. What is
/// typed is kept at once and written with Ctrl+S; when somebody else wrote it meanwhile, both are offered.
class SectionPage : public ReviewPage
{
    Q_OBJECT
public:
    SectionPage(console::Console &console, ReviewDraft *draft, QWidget *parent = nullptr);

    /// Shows a section by its stable name.
    void setPage(const QString &key);
    const QString &page() const { return m_key; }
    void setIncident(const incidents::IncidentPtr &incident) override;
    QWidget *home() const override;
    bool write(const std::function<void()> &then) override;

    QPlainTextEdit *editor() const { return m_editor; }
    look::Banner *conflict() const { return m_conflict; }
    /// Puts words where the cursor is, apart from what stands there.
    void insert(const QString &words);
    /// The entry of the log that the reference at the cursor names; empty for none.
    QString referenced() const;

Q_SIGNALS:
    void cursorAtReference(const QString &entryId);

private:
    bool isHotWash() const;
    bool isWritable() const;
    QString written() const;
    void show();
    void typed();
    void showStanding();
    void takeTheirs();
    void keepMine();
    base::Result<journal::Deed> deed(const QString &text) const;

    console::Console &m_console;
    ReviewDraft *m_draft;
    QString m_key;
    incidents::IncidentPtr m_incident;
    look::Label *m_title;
    look::Label *m_guidance;
    look::Banner *m_conflict;
    QPlainTextEdit *m_editor;
    look::Label *m_standing;
    look::Button *m_write;
    bool m_showing = false;
};

} // namespace panes

#pragma once

#include "panes/evidence/previewcontent.h"

#include <QDialog>

class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;

namespace look {
class Label;
}

namespace panes {

/// Shows what a sealed file holds, as plain text or as a picture, and nothing that could act: no markup, no links, no
/// drawing formats. Deletes itself.
class EvidencePreview : public QDialog
{
    Q_OBJECT
public:
    EvidencePreview(const evidence::Item &item, QWidget *parent);

    void setContent(const PreviewContent &content);
    /// What is shown, for tests and assistive tools.
    QString shownText() const;
    bool showsPicture() const;

private:
    look::Label *m_note;
    QStackedLayout *m_pages;
    QPlainTextEdit *m_text;
    QScrollArea *m_picture;
    qint64 m_size;
};

} // namespace panes

#include "panes/evidence/evidencepreview.h"

#include "models/evidence/evidencewords.h"
#include "panes/look/fonts.h"
#include "panes/look/label.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace panes {

EvidencePreview::EvidencePreview(const evidence::Item &item, QWidget *parent)
    : QDialog(parent)
    , m_note(new look::Label({}, look::Font::Body, look::Token::Muted, this))
    , m_pages(new QStackedLayout)
    , m_text(new QPlainTextEdit(this))
    , m_picture(new QScrollArea(this))
    , m_size(item.size)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("%1 %2").arg(item.label, item.title));
    m_note->setText(tr("Reading…"));
    m_note->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFont(look::Fonts::of(look::Font::Mono));
    m_text->setAccessibleName(tr("Text of %1").arg(item.label));
    auto *picture = new QLabel(m_picture);
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Picture of %1").arg(item.label));
    m_picture->setWidget(picture);
    m_picture->setWidgetResizable(true);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_picture);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addLayout(m_pages, 1);
    resize(860, 600);
    m_text->setFocus();
}

void EvidencePreview::setContent(const PreviewContent &content)
{
    if (!content.problem.isEmpty()) {
        m_note->setRole(look::Font::Body);
        m_note->setToken(look::Token::Bad);
        m_note->setText(content.problem);
        return;
    }
    if (!content.image.isNull()) {
        static_cast<QLabel *>(m_picture->widget())->setPixmap(QPixmap::fromImage(content.image));
        m_pages->setCurrentWidget(m_picture);
        m_note->setText(tr("%1 × %2 pixels, %3. Nothing else of the file is interpreted.")
                            .arg(content.image.width())
                            .arg(content.image.height())
                            .arg(models::sizeText(m_size)));
        return;
    }
    m_text->setPlainText(content.text.text);
    m_note->setText(
        content.text.cut
            ? tr("The beginning of %1, as plain text. Save a copy to see all of it.").arg(models::sizeText(m_size))
            : tr("%1, as plain text.").arg(models::sizeText(m_size)));
}

QString EvidencePreview::shownText() const
{
    return showsPicture() ? m_note->text() : m_note->text() + u'\n' + m_text->toPlainText();
}

bool EvidencePreview::showsPicture() const
{
    return m_pages->currentWidget() == m_picture;
}

} // namespace panes

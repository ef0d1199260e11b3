#include "panes/incidents/pagespreview.h"

#include "panes/look/label.h"
#include "reports/document/markdown.h"
#include "reports/document/pages.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace panes {

namespace {

constexpr QSizeF a4Body(510, 757); ///< points inside the margins
constexpr int paperMargin = 28;

/// One page as it will be printed, in device pixels.
QPixmap pictureOf(const reports::Pages &pages, int page, qreal ratio)
{
    const int width = PagesPreview::paperWidth;
    const qreal scale = (width - 2 * paperMargin) / (a4Body.width() * reports::Pages::unitsPerPoint);
    const QSize size(width, int(a4Body.height() * reports::Pages::unitsPerPoint * scale) + 2 * paperMargin);
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(paperMargin, paperMargin);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return picture;
}

} // namespace

PagesPreview::PagesPreview(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setAccessibleName(tr("The paper as it will be printed"));
}

void PagesPreview::setDocument(const reports::Document &document)
{
    auto *paper = new QWidget;
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const reports::Pages pages(document, a4Body);
    m_pages = pages.count();
    for (int page = 0; page < std::min(m_pages, mostPages); ++page) {
        auto *picture = new QLabel(paper);
        picture->setTextFormat(Qt::PlainText);
        picture->setPixmap(pictureOf(pages, page, devicePixelRatioF()));
        picture->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_pages));
        if (page == 0)
            picture->setAccessibleDescription(reports::toMarkdown(document));
        column->addWidget(picture);
    }
    if (m_pages > mostPages)
        column->addWidget(new look::Label(tr("%n more pages follow", nullptr, m_pages - mostPages), look::Font::Body,
                                          look::Token::Muted, paper));
    setWidget(paper); // takes the one before away
}

} // namespace panes

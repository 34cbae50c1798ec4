"""Documents in the forms that Eurostat uses: SDMX-ML 2.1 structures, SOAP faults, places in the queue, a web page."""

STRUCTURE = """<?xml version="1.0" encoding="UTF-8"?>
<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" \
xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" \
xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
<m:Header><m:ID>DF1684040131</m:ID><m:Test>false</m:Test><m:Prepared>2026-11-14T06:55:31.654+01:00</m:Prepared>\
<m:Sender id="ESTAT"/></m:Header><m:Structures>{}</m:Structures></m:Structure>"""

FLOW = """<s:Dataflows><s:Dataflow id="{id}" urn="urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ESTAT:{id}(1.0)" \
agencyID="ESTAT" version="1.0" isFinal="true"><c:Annotations>\
<c:Annotation><c:AnnotationTitle>{figures}</c:AnnotationTitle><c:AnnotationType>OBS_COUNT</c:AnnotationType>\
</c:Annotation>\
<c:Annotation><c:AnnotationTitle>{last}</c:AnnotationTitle>\
<c:AnnotationType>OBS_PERIOD_OVERALL_LATEST</c:AnnotationType></c:Annotation>\
<c:Annotation><c:AnnotationTitle>{changed}</c:AnnotationTitle><c:AnnotationType>UPDATE_DATA</c:AnnotationType>\
</c:Annotation></c:Annotations><c:Name xml:lang="en">{title}</c:Name>\
<s:Structure><Ref id="{id}" version="1.0" agencyID="ESTAT" package="datastructure" class="DataStructure"/>\
</s:Structure></s:Dataflow></s:Dataflows>"""

DIMENSION = """<s:Dimension id="{name}" position="{position}" \
urn="urn:sdmx:org.sdmx.infomodel.datastructure.Dimension=ESTAT:{id}(1.0).{name}"><s:ConceptIdentity>\
<Ref maintainableParentID="{id}" package="conceptscheme" maintainableParentVersion="1.0" agencyID="ESTAT" id="{name}" \
class="Concept"/></s:ConceptIdentity></s:Dimension>"""

TIME = """<s:TimeDimension id="TIME_PERIOD" position="{position}"><s:ConceptIdentity><Ref maintainableParentID="{id}" \
package="conceptscheme" maintainableParentVersion="1.0" agencyID="ESTAT" id="TIME_PERIOD" class="Concept"/>\
</s:ConceptIdentity><s:LocalRepresentation><s:TextFormat textType="ObservationalTimePeriod"/></s:LocalRepresentation>\
</s:TimeDimension>"""

DESCRIPTION = """<s:DataStructures><s:DataStructure id="{id}" agencyID="ESTAT" version="1.0" isFinal="true">\
<c:Name xml:lang="en">{id} data structure</c:Name><s:DataStructureComponents>\
<s:DimensionList id="DimensionDescriptor">{dimensions}</s:DimensionList>\
<s:MeasureList id="MeasureDescriptor"><s:PrimaryMeasure id="OBS_VALUE"><s:ConceptIdentity>\
<Ref maintainableParentID="{id}" package="conceptscheme" maintainableParentVersion="1.0" agencyID="ESTAT" \
id="OBS_VALUE" class="Concept"/></s:ConceptIdentity></s:PrimaryMeasure></s:MeasureList>\
</s:DataStructureComponents></s:DataStructure></s:DataStructures>"""

CODES = """<s:Codelists><s:Codelist id="{id}" agencyID="ESTAT" version="1.0" isFinal="true">\
<c:Name xml:lang="en">{id}</c:Name>{codes}</s:Codelist></s:Codelists>"""
CODE = '<s:Code id="{id}"><c:Name xml:lang="en">{text}</c:Name></s:Code>'

FAULT = """<?xml version='1.0' encoding='UTF-8'?><S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">\
<faultcode>{code}</faultcode><faultstring>{text}</faultstring></S:Fault>"""

QUEUED = """<?xml version="1.0" encoding="UTF-8" ?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">\
<env:Body><ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/extraction"><queued><id>{id}</id>\
<status>SUBMITTED</status></queued></ns0:syncResponse></env:Body></env:Envelope>"""

STATE = """<?xml version="1.0" encoding="UTF-8" ?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">\
<env:Body><ns0:asyncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/asynchronous" \
xmlns:ns1="http://estat.ec.europa.eu/disschain/asynchronous"><ns1:status><ns1:key>{id}</ns1:key>\
<ns1:status>{status}</ns1:status></ns1:status></ns0:asyncResponse></env:Body></env:Envelope>"""

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Maintenance</title></head><body><h1>This service is being maintained</h1></body></html>"""

TOO_BIG = (
    "EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 420709314 rows, max authorised is 5000000, "
    "please change your filters to reduce the extraction size"
)


def flow(specimen):
    """Describe a dataset: title, last change, number of figures."""
    about = {"id": specimen.dataset.upper(), "figures": specimen.count, "last": specimen.years[-1]}
    return STRUCTURE.format(FLOW.format(**about, changed=specimen.changed, title=specimen.title))


def structure(specimen):
    """Describe the dimensions of a dataset."""
    name = specimen.dataset.upper()
    parts = [DIMENSION.format(id=name, name=d, position=n) for n, d in enumerate(specimen.dimensions, start=1)]
    parts.append(TIME.format(id=name, position=len(parts) + 1))
    return STRUCTURE.format(DESCRIPTION.format(id=name, dimensions="".join(parts)))


def codelist(name, codes):
    """Give a list of codes with their meaning."""
    texts = "".join(CODE.format(id=code, text=text) for code, text in codes.items())
    return STRUCTURE.format(CODES.format(id=name, codes=texts))

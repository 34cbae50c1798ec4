## Region dodany do obszaru roboczego.

fact-administration = Instytucja korzystająca
